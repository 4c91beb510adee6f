const worker = Worker;
