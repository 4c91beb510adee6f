ssh host
