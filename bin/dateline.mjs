#!/usr/bin/env node
import { load } from './load.mjs';

const { main } = await load('src/node/cli.ts');

// A reader that has seen enough (`| head`) closes the pipe: nothing is wrong, and there is nobody left to tell.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() });
