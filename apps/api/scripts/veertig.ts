import { certificatesCommand } from '../src/command-line/certificates.ts';
import { erasePersonCommand } from '../src/command-line/erase-person.ts';
import { verifyCommand } from '../src/command-line/verify.ts';

// The command line of the product: `pnpm veertig COMMAND`.

const commands = { verify: verifyCommand, certificates: certificatesCommand, 'erase-person': erasePersonCommand };
const [name = '', ...args] = process.argv.slice(2);
const terminal = {
  print: (line: string) => void process.stdout.write(`${line}\n`),
  complain: (line: string) => void process.stderr.write(`${line}\n`),
  env: process.env,
};

if (Object.hasOwn(commands, name)) {
  process.exitCode = await commands[name as keyof typeof commands](args, terminal);
} else {
  terminal.complain(`Gebruik / usage: veertig ${Object.keys(commands).join('|')}`);
  process.exitCode = 2;
}
