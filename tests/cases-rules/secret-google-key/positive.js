const map = load("AI‖zaxyz123xyz123xyz123xyz123xyz123abcde");  // finding
