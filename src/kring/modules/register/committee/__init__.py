"""The committee meets: which cases are on the agenda of which meeting. Casework and meetings do not know each other;
this room of the register brings them together."""
