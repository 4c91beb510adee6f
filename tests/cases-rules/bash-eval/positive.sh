eval "$command"  # finding
