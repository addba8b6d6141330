// The functions are Debian's; this file only makes the folder a target.
#include "CStemmer.h"
