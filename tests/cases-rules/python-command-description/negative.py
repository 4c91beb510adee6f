parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--box", help="the box")
group = make(description="of something else")
