"""What opens beside the editor: secrets and packages."""
