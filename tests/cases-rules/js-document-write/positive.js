document.write(text);  // finding
