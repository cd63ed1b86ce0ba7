# The icons travel inside the library, so that no program has to find or initialise them.
file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(touyan_ui icons PREFIX /icons BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${icons})

# Light or dark is asked of the desktop's settings portal.
target_link_libraries(touyan_ui PRIVATE Qt6::DBus)
