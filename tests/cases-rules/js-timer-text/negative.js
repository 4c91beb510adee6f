setTimeout(run, 10);
