"""What goes wrong around a run: kills, two at once, full disks, files that vanish, workers that die.

The long campaign is ``python -m tests.faults --command clean --kills 200`` (and ``--command review --kills 200``).
"""
