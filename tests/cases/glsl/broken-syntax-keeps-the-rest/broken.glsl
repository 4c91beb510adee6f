float first() { return 1.0; }
float second( { ;
float third() { return 3.0; }
