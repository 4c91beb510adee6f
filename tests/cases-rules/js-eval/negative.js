model.eval(text);
