"""Presenter mode: large, without anything private, and a run revealed call by call."""
