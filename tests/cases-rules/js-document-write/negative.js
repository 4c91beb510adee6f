file.write(text);
document.close();
