frame.postMessage(text, "https://example.org");
