static int scale(int a, int b)
{
    __asm
    {
        mov eax, a
        imul b
    }
}

const char * OLD_EXPORT tell_error(file, number)
    oldFile file;
    int *number;
{
    return 0;
}

enum old_message {
	FOREACH_OLD_MESSAGE(MESSAGE)
	OLD_MESSAGE_MAX
};

int count = 3;
