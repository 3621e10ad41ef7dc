"""Terraform with the provider auth0/auth0. https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/action"""
