"""Operating-system helpers without Qt: paths, log, threads, files, display."""
