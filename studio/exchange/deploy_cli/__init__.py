"""Folders of auth0-deploy-cli, in both of its layouts. https://github.com/auth0/auth0-deploy-cli"""
