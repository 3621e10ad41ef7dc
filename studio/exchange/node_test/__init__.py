"""Scenarios as a file for `node --test`, which needs neither the studio nor a package."""
