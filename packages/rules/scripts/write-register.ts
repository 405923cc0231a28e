import { readFileSync, writeFileSync } from 'node:fs';
import { readmePath, withRegister } from './register-table.ts';

writeFileSync(readmePath, withRegister(readFileSync(readmePath, 'utf8')));
