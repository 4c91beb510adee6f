mv -f a b
mv a b c
cp a b
