"""doit's doors: its tasks, loader, commands and reporter on our stages."""
