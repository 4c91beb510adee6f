rm -rf $folder/*  # finding
