"""``python -m hieuhoc_analysis``: the same as the command ``hieuhoc``."""

import sys

from hieuhoc_analysis.cli import main

if __name__ == "__main__":
    sys.exit(main())
