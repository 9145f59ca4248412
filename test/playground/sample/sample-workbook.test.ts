import { clientCards } from './client-cards';
import { file } from './file';
import { journals } from './journals';
import { sheetsOfTheWorkbook } from './sheets';
import { trade } from './trade';

// One suite for all of them, so that the sample is made once.
describe('the sheets', sheetsOfTheWorkbook);
describe('the trade', trade);
describe('the client cards', clientCards);
describe('the journals', journals);
describe('the file', file);
