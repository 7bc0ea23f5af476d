"""What `./kring` does before anything is installed: Python packages, PostgreSQL, and the way into Django.

Standard library only. The other half runs inside the venv: kring.config.cli.
"""
