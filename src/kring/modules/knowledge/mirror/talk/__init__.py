"""The card as a talk: a school and its board fill in alone, compare, agree, and end with actions for both sides."""
