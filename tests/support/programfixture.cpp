#include "support/programfixture.h"

using namespace Qt::StringLiterals;

namespace touyan {

ProgramFixture::ProgramFixture(QString program)
    : m_program(std::move(program))
{
}

ProgramRun ProgramFixture::makeExample() const
{
    return run({u"new"_s, example(), u"--example"_s});
}

ProgramRun ProgramFixture::run(const QStringList& arguments) const
{
    return runProgram(m_program, arguments, m_folder.path());
}

QString ProgramFixture::example() const
{
    return file(u"example.touyan"_s);
}

} // namespace touyan
