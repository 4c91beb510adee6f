docker run image
