"""The edge to the disk: reads and writes artifacts and pages, knows no stage."""
