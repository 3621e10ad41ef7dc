"""What the studio is and what it is made of, with all licences."""
