"""The HTTP tab: who answers, what was asked, and the mocks."""
