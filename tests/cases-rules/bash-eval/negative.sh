echo eval "$command"
