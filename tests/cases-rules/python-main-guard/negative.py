def main():
    if __name__ == "__main__":
        pass


if name == "__main__":
    main()
