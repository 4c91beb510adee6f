rm -rf "$folder"
rm $file
