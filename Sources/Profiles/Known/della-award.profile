title: Della Award, material of a submission
source: https://della-award.de/our-work-flow/
date: 2026-11
# Asked for: a synopsis with the whole lists of crew and cast, filmography and biography of the director, at least 3
# photographs; 90 minutes at most for features and documentaries (a short film has 20). The page names no year; the date
# is that of reading it.
running-time: at most 90 minutes
stills: at least 3
parts: synopsis, cast, crew, director-biography, director-filmography
