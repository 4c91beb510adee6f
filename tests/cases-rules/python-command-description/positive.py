parser = argparse.ArgumentParser(description="Draws boxes")  # finding
