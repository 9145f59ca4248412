import { walkThrough } from './walks/whole-walk';

walkThrough('sheets');
