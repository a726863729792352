module example.invalid/judges/answers

go 1.26.0
