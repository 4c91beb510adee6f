import { program } from 'boxes';
program.description('no command');
