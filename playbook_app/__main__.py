"""Where the program starts: the command line."""

import gc


def main() -> None:
    """Run the command line."""
    # A command makes many values and hardly a cycle: looking for those at the usual pace takes a third of an export.
    gc.set_threshold(50_000, 20, 100)

    from playbook_app.cli.app import run

    run()


if __name__ == "__main__":
    main()
