mv .coverage test/.coverage # finding
