"""Where the program starts: the command line."""


def main() -> None:
    """Run the command line."""
    from playbook_app.cli.app import run

    run()


if __name__ == "__main__":
    main()
