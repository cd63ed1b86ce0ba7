#pragma once

#include <QIcon>

class QPainter;

namespace touyan {

/// The icons of resources/icons, in the order of their file names in icons.cpp.
enum class Icon
{
    Logo,
    Overview,
    Project,
    Platform,
    Team,
    Enterprise,
    Cluster,
    List,
    Selection,
    Review,
    Monthly,
    Timeline,
    Map,
    Chart,
    Target,
    Task,
    Funding,
    Meeting,
    Assessment,
    Report,
    Search,
    Undo,
    Redo,
    Import,
    Export,
    Print,
    Plus,
    Minus,
    Columns,
    Filter,
    Close,
    Check,
    Warning,
    Error,
    Info,
    Help,
    Calendar,
    Today,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    ZoomIn,
    ZoomOut,
    Fit,
    Save,
    Backup,
    Lock,
    Settings,
    Moon,
    Sun,
    Copy,
    Paste,
    Delete,
    Pdf,
    Spreadsheet,
    Image,
    District,
    Unit,
    Programme,
    Edit,
    New,
    Open,
    History,
    Refresh,
    More,
    Link,
    Attachment,
    Milestone,
    User,
    Sort,
    Group,
    Bell,
    Sidebar,
    Baseline
};

/// How an icon finds its colour.
enum class IconTint
{
    Text, ///< as the text of buttons and menus
    Muted, ///< as secondary text
    Accent, ///< the one blue
    OnAccent, ///< on a blue ground
    Danger ///< on a button that destroys
};

/// How many icons there are; Icon(0) to Icon(iconCount() - 1) are valid.
int iconCount();
/// The file name without ending, e.g. "overview".
QString iconName(Icon icon);

/// A crisp icon at any size and device pixel ratio. It takes its colour from the application's
/// palette when it is drawn, so that icons already handed out follow a switch to dark.
QIcon themedIcon(Icon icon, IconTint tint = IconTint::Text);
/// The icon in one fixed colour.
QIcon themedIcon(Icon icon, const QColor& color);

/// Draws the icon as a square in the middle of @p rect.
void paintIcon(QPainter& painter, Icon icon, const QRect& rect, const QColor& color);

/// The icon of the program itself, in its own colours.
QIcon applicationIcon();

} // namespace touyan
