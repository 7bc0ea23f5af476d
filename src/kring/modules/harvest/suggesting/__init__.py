"""What a machine may propose while people code: pure, the same words give the same answer, and nothing is applied."""
