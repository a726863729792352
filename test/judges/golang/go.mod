module example.invalid/judges/golang

go 1.26.0

require example.invalid/judges/answers v0.0.0

replace example.invalid/judges/answers => ../answers
