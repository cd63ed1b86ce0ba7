#include "support/testprogram.h"

int main(int argc, char** argv)
{
    return touyan::runTestProgram(argc, argv);
}
