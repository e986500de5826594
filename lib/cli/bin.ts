#!/usr/bin/env node
/** The command line in a checkout. */
import { loadDataset } from '../tools/dataset-file.ts';
import { start } from './start.ts';

await start(loadDataset);
