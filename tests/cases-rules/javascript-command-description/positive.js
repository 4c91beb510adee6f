import { program } from 'commander';
program.name('boxes').description('Draws boxes'); // finding
