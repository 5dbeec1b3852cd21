title: Clermont-Ferrand, short films
source: https://shortmovie.club/short-film-length/
date: 2026-11
# As another festival tells it, not the house itself: look there before you rely on it.
running-time: at most 40 minutes
